/**
 * Checks the types within html`…` templates (lit-analyzer, strict): bindings, attributes, events and
 * elements that do not exist.
 */
import { filesIn, run } from './run.mjs';

const files = [...filesIn('src/elements', '.ts'), ...filesIn('src/ui', '.ts')];
if (files.length > 0 && !run('lit-analyzer', ['--strict', '--quiet', ...files]))
  process.exitCode = 1;
