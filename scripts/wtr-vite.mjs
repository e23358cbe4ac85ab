import { createServer, mergeConfig } from 'vite';
/** A @web/test-runner middleware that lets Vite serve everything but the runner's own files. */
export async function viteMiddleware(config = {}) {
  const vite = await createServer(
    mergeConfig(
      {
        clearScreen: false,
        appType: 'custom',
        logLevel: 'warn',
        server: { middlewareMode: true, hmr: false, ws: false },
        optimizeDeps: { entries: ['test/**/*.test.ts'], exclude: ['@web/test-runner-commands'] },
        plugins: [
          {
            name: 'wtr-external',
            enforce: 'pre',
            resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : undefined),
          },
        ],
      },
      config,
    ),
  );
  const own = (p) => p === '/' || p.startsWith('/__web-') || p.startsWith('/__wds');
  return {
    vite,
    middleware: (ctx, next) =>
      own(ctx.path)
        ? next()
        : new Promise((resolve, reject) => {
            ctx.respond = false;
            ctx.res.statusCode = 200;
            ctx.res.once('close', resolve);
            vite.middlewares(ctx.req, ctx.res, (err) => {
              if (err) return reject(err);
              ctx.respond = true;
              ctx.res.statusCode = 404;
              resolve(next());
            });
          }),
    plugin: {
      name: 'vite',
      async serverStop() {
        await vite.close();
      },
    },
  };
}
