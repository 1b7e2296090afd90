import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { repository } from './repository.mjs';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// A child in its own process group gets Ctrl-C once, from here; in ours it would get it again from the terminal and
// from npm. Windows has no groups and would open a window for it.
const ownGroup = process.platform !== 'win32';

// npm and the terminal both pass on one Ctrl-C. Only a later one is a person who no longer wants to wait.
const secondThoughtMs = 1000;

/**
 * Runs a program in the repository and waits for its end. A signal to this process is passed on once; a second one,
 * a moment later, ends the child at once.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ stdio: import('node:child_process').StdioOptions, onOutput?: (text: string) => void }} options
 * @returns {Promise<{ code: number, stopped: boolean }>} `stopped`: it ended because this process was told to stop.
 */
export function runChild(command, args, { stdio, onOutput }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: repository, stdio, detached: ownGroup, windowsHide: true });
    let stoppedAt = 0;

    const passOn = (signal) => {
      const now = performance.now();
      if (stoppedAt === 0) {
        stoppedAt = now;
        send(child, signal);
      } else if (now - stoppedAt > secondThoughtMs) {
        send(child, 'SIGKILL');
      }
    };
    const leave = () => stopSignals.forEach((signal) => process.removeListener(signal, passOn));
    stopSignals.forEach((signal) => process.on(signal, passOn));

    if (onOutput) {
      child.stdout.on('data', (part) => onOutput(String(part)));
      child.stderr.on('data', (part) => onOutput(String(part)));
    }
    child.on('error', (error) => {
      leave();
      reject(error);
    });
    child.on('close', (code, signal) => {
      leave();
      resolve({ code: code === null ? 128 + (constants.signals[signal] || 0) : code, stopped: stoppedAt !== 0 });
    });
  });
}

function send(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (ownGroup) process.kill(-child.pid, signal);
  else child.kill(signal);
}
