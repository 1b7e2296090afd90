// npm run nightly, npm run import: one task of the office, then done.
import { ensureInstalled, requireNode } from './ready.mjs';
import { runTyped } from './run-typed.mjs';

const commands = ['nightly', 'import'];
const [name, ...args] = process.argv.slice(2);

requireNode();
if (commands.includes(name)) {
  await ensureInstalled();
  process.exitCode = await runTyped(name, args);
} else {
  console.error(`没有这个命令，有的是：${commands.join('、')}。`);
  process.exitCode = 2;
}
