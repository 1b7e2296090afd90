import { maskPhone } from '../../shared/kernel/phone';

/** Sends a short message. The county's SMS gateway stands behind this on a server. */
export interface SmsPort {
  send(phone: string, text: string): Promise<void>;
}

/** For the demo: the message is printed where the service was started, the phone shown as 138****5678. */
export const consoleSms = (print: (line: string) => void = printLine): SmsPort => ({
  send: async (phone, text) => print(`[短信] ${maskPhone(phone)} ${text}`),
});

const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
