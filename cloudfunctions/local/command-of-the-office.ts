import type { Desk } from '../edge/desk';
import { KeyTrouble } from '../services/key-trouble';
import { StoreTrouble } from '../stores/trouble';
import { logFileIn } from './log-file';
import { openDesk, type OpenDesk } from './open-desk';
import { SettingTrouble, settingsFrom } from './settings';

/** It was not called as it is meant to be: nothing was done. The message is for the person at the machine. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/**
 * Runs one task at the machine: opens the desk when the task asks for it, closes it, and says in one sentence what was
 * in the way. Exit code 2: wrongly called, or a file that cannot be read; 1: it could not be done.
 */
export const runCommand = async (
  use: string,
  task: (desk: () => Promise<Desk>, args: readonly string[]) => Promise<void>,
): Promise<void> => {
  const opened: OpenDesk[] = [];
  const desk = async (): Promise<Desk> => {
    const settings = settingsFrom(process.env);
    const open = await openDesk(settings, process.env, { logSink: logFileIn(settings.dataFolder) });
    opened.push(open);
    return open.desk;
  };
  try {
    await task(desk, process.argv.slice(2));
  } catch (trouble) {
    process.exitCode = say(trouble, use);
  } finally {
    for (const { close } of opened) await close();
  }
};

const say = (trouble: unknown, use: string): 1 | 2 => {
  if (trouble instanceof WrongUse) {
    process.stderr.write(`${trouble.message}\n`);
    return 2;
  }
  if (isWrongArgument(trouble)) {
    process.stderr.write(`${use}\n`);
    return 2;
  }
  const isKnown = trouble instanceof StoreTrouble || trouble instanceof KeyTrouble || trouble instanceof SettingTrouble;
  const told = isKnown || !(trouble instanceof Error) ? String(trouble) : (trouble.stack ?? trouble.message);
  process.stderr.write(isKnown ? `${trouble.message}\n` : `没有做成。${told}\n`);
  return 1;
};

const isWrongArgument = (trouble: unknown): boolean =>
  trouble instanceof TypeError && 'code' in trouble && String(trouble.code).startsWith('ERR_PARSE_ARGS');
