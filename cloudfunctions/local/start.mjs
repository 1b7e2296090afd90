// npm start: installs and builds what is missing, then runs the service until it is told to stop.
import { ensureBuilt } from './built.mjs';
import { ensureInstalled, requireNode } from './ready.mjs';
import { runTyped } from './run-typed.mjs';

requireNode();
await ensureInstalled();
if (await ensureBuilt('h5')) {
  process.exitCode = await runTyped('main');
} else {
  console.error('网页没有生成，服务没有启动。原因在上面。');
  process.exitCode = 1;
}
