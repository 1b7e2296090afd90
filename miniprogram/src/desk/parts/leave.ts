import { change } from '@/client/call';
import { randomKey } from '@/client/random-key';
import { endStaffSession, staffToken } from '@/client/session';
import { goOver } from './go';
import { forgetHome } from './home';
import { wipeAllWords } from './kept-words';

/** 退出: the next one at this computer finds nothing of it. */
export async function leaveDesk(): Promise<void> {
  const token = staffToken();
  endStaffSession();
  wipeAllWords();
  forgetHome();
  goOver('login');
  // Without a network the session ends on the server by itself; here it is over already.
  if (token !== undefined) await change('session.end', {}, { token, audience: 'staff', requestId: await randomKey() });
}
