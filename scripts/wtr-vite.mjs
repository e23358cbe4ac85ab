/**
 * Lets Vite serve the files of a @web/test-runner run, for tests whose imports only Vite understands
 * (stories: `storybook/test` holds CommonJS). The runner keeps its own addresses.
 */
import { createServer, mergeConfig } from 'vite';

const belongsToRunner = (path) =>
  path === '/' || path.startsWith('/__web-') || path.startsWith('/__wds');

/** Leaves imports of the runner's own modules for the browser to fetch. */
const runnerModules = {
  name: 'runner-modules',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : undefined),
};

/**
 * @param {import('vite').InlineConfig} config Merged over ours. `optimizeDeps.entries` must name the
 *   tests: a dependency found late makes Vite reload the page in the middle of a run.
 * @returns {Promise<{ middleware: import('koa').Middleware, plugin: object }>} Both go into the runner's
 *   configuration; the plugin stops Vite with the run.
 */
export async function viteMiddleware(config) {
  const vite = await createServer(
    mergeConfig(
      {
        clearScreen: false,
        appType: 'custom',
        logLevel: 'warn',
        server: { middlewareMode: true, hmr: false, ws: false },
        optimizeDeps: { exclude: ['@web/test-runner-commands'] },
        plugins: [runnerModules],
      },
      config,
    ),
  );

  const middleware = (context, next) => {
    if (belongsToRunner(context.path)) return next();
    return new Promise((resolve, reject) => {
      // Vite writes the answer itself, past Koa
      context.respond = false;
      context.res.statusCode = 200;
      context.res.once('close', resolve);
      vite.middlewares(context.req, context.res, (error) => {
        if (error) return reject(error);
        context.respond = true;
        context.res.statusCode = 404;
        resolve(next());
      });
    });
  };

  return { middleware, plugin: { name: 'vite', serverStop: () => vite.close() } };
}
