/**
 * Serves /demo/ and /dist/ within a @web/test-runner run exactly as scripts/serve.mjs does: pages
 * with their own headers, and without what the runner writes into pages it serves itself. A test
 * may then open a demo page in a frame and see what a visitor's browser would.
 */
import { answer } from './serve.mjs';

/** @type {import('koa').Middleware} */
export function siteMiddleware(context, next) {
  if (!/^\/(demo|dist)\//.test(context.path)) return next();
  context.respond = false;
  answer(context.req, context.res);
  return undefined;
}
