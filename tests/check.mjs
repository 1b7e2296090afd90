// npm run check: formatting, lint and types, each with its verdict.
import { ensureInstalled, requireNode } from '../cloudfunctions/local/ready.mjs';
import { checks, isClean } from './checks.mjs';

requireNode();
await ensureInstalled();

const verdicts = [];
for (const check of checks) verdicts.push(await isClean(check));
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
