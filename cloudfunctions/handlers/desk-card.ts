import { ok } from '../../shared/kernel/outcome';
import { isIn } from '../../shared/matter/statuses';
import type { Matter } from '../../shared/matter/record';
import { writtenIn } from '../../shared/matter/written-in';
import { whatMaySee } from '../../shared/people/visibility';
import { circumstancesAt, type Desk } from '../edge/desk';
import { staffOf, type Call, type Handler } from '../edge/handler';
import { likeThis, type Alike } from '../moving/like-this';
import { matterFor } from '../stores/matter-cabinet';
import { workCard } from '../views/work-card';

/** 工作卡: one screen with everything needed to take the next step. */
export const readCard: Handler<'desk.card'> = async ({ id }, call, desk) => {
  const found = await matterFor(call, desk, id);
  if (!found.ok) return found;
  const matter = found.value;
  const similar = isIn('atTheReceivingOffice', matter.state.status) ? await earlierOnes(matter, call, desk) : [];
  const card = workCard(matter, staffOf(call), desk, call.now, { similar });
  return ok({ ...card, repeat: (await isRepeatSeen(matter, call, desk)) ? card.repeat : null });
};

/** Of an earlier matter that was sealed since, or is not his to see, the card keeps no trace (rules §5.4). */
const isRepeatSeen = async ({ state }: Matter, call: Call, desk: Desk): Promise<boolean> => {
  const earlier = state.repeat?.of ?? null;
  return earlier === null || (await matterFor(call, desk, earlier)).ok;
};

/** Earlier matters that may be the same: like words, or the same phone or ID; only those this viewer may see. */
const earlierOnes = async (matter: Matter, call: Call, desk: Desk): Promise<readonly Alike[]> => {
  const alike = [...(await likeThis(writtenIn(matter), desk, { least: 0.25, most: 8, except: matter.id }))];
  if (matter.indexes.phone !== null) {
    const page = await desk.store.list(desk.matters, 'phone', [matter.indexes.phone], { limit: 20, backwards: true });
    for (const other of page.items) {
      if (other.id !== matter.id && !alike.some((one) => one.matter.id === other.id))
        alike.push({ matter: other, score: 0 });
    }
  }
  const on = circumstancesAt(desk, call.now);
  return alike.filter((one) => whatMaySee(staffOf(call), one.matter.state, on).may);
};
