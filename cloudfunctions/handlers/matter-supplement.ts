import { canonicalJson } from '../../shared/kernel/canonical';
import { civilDateOf } from '../../shared/kernel/civil-date';
import { refuse } from '../../shared/kernel/outcome';
import { cleanText, isBlank } from '../../shared/kernel/text';
import { decide } from '../../shared/matter/decide';
import type { Submission } from '../../shared/matter/record';
import { circumstancesAt } from '../edge/desk';
import { byOf, type Handler } from '../edge/handler';
import { answeredBefore, append, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** 补充: words or photos added to a matter, by the petitioner or from paper at the counter (row 35). Needs no version: adding never conflicts. */
export const supplementMatter: Handler<'matter.supplement'> = async ({ id, words, photos, draftKey }, call, desk) => {
  const facts = cleanText(words);
  if (isBlank(facts) && photos.length === 0) return refuse('nothing-said');
  for (let attempt = 1; ; attempt += 1) {
    const found = await matterFor(call, desk, id);
    if (!found.ok) return found;
    const matter = found.value;
    const before = answeredBefore<{ version: number }>(matter, call);
    if (before !== null) return before;

    const said = {
      at: call.now,
      on: civilDateOf(call.now),
      facts,
      request: '',
      about: '',
      place: '',
      raisedWhere: '',
      photos,
    };
    const digest = desk.crypto.hash(canonicalJson(said));
    const circumstances = circumstancesAt(desk, call.now);
    const data = { submission: matter.submissions.length, digest, photos: photos.length };
    const decided = decide(matter.state, 'supplement', data, call.actor, circumstances, desk.chance.id());
    if (!decided.ok) return decided;
    const claimed = await desk.photos.claimPhotos(photos, desk.crypto.hash(draftKey), id);
    if (!claimed.ok) return refuse('unknown-photo');

    const submission: Submission = { kind: 'supplement', by: byOf(call.actor), ...said, digest };
    const moved = {
      ...append(matter, decided.value, byOf(call.actor), call.now, desk),
      submissions: [...matter.submissions, submission],
    };
    const saved = await saveAnswered(moved, matter, call, desk, { version: moved.version });
    if (saved.ok || saved.refusal.code !== 'stale-version' || attempt === 5) return saved;
  }
};
