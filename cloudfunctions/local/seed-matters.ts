import { addDays, civilDateOf, type CivilDate } from '../../shared/kernel/civil-date';
import type { Desk } from '../edge/desk';
import { counterDraftKey } from '../handlers/matter-enter';
import { onDay } from './act-as';
import { sampleMatters } from './county/sample-matters';
import type { SampleMatter } from './county/sample-matter';
import { stories, type Story } from './county/stories';

/** Lives through the demo's stories once, each from its filing on, so that every list and page has something to show. */
export const seedMatters = async (desk: Desk, print: (line: string) => void): Promise<void> => {
  const today = civilDateOf(desk.clock.now());
  const all = Object.entries(stories);
  let lived = 0;
  for (const [place, [title, story]] of all.entries()) {
    const sample = sampleMatters.find((one) => one.title === title);
    if (sample === undefined) throw new Error(`no sample matter is called ${title}`);
    if ((await desk.store.get(desk.matters, idOf(sample, desk))) !== null) continue;
    await live(sample, story, today, desk);
    lived += 1;
    print(`\r正在写入演示数据 ${place + 1}/${all.length}`);
  }
  if (lived > 0) print('\n');
};

const registrar = 'staff-dengji1';

/** A sample is filed under a key of its own, so that a start that was broken off goes on where it stopped. */
const keyOf = ({ title }: SampleMatter, desk: Desk): string => desk.crypto.hash(`demo:${title}`).slice(0, 32);

const isOnPaper = ({ channel }: SampleMatter): boolean =>
  ['visit', 'call', 'letter', 'green-post', 'from-above'].includes(channel);

const idOf = (sample: SampleMatter, desk: Desk): string =>
  desk.crypto.matterIdOf(isOnPaper(sample) ? counterDraftKey(registrar, keyOf(sample, desk)) : keyOf(sample, desk));

const live = async (sample: SampleMatter, story: Story, today: CivilDate, desk: Desk): Promise<void> => {
  const filedOn = addDays(today, -story.filedDaysAgo);
  const id = await file(sample, filedOn, desk);
  for (const step of story.steps)
    await step.does(onDay(desk, addDays(today, -step.daysAgo), step.at ?? '10:30'), id, addDays(today, -step.daysAgo));
};

const file = async (sample: SampleMatter, on: CivilDate, desk: Desk): Promise<string> => {
  const day = onDay(desk, on, '09:12');
  const said = {
    title: sample.title,
    facts: sample.facts,
    request: sample.request,
    townshipId: sample.townshipId,
    villageId: sample.villageId,
    place: sample.place,
    privacy: sample.privacy,
    name: sample.name,
    phone: sample.phone,
    address: sample.address,
    residentId: '',
    answerBy: sample.answerBy,
    raisedBefore: sample.raisedBefore,
  };
  const { channel } = sample;
  if (
    channel === 'visit' ||
    channel === 'call' ||
    channel === 'letter' ||
    channel === 'green-post' ||
    channel === 'from-above'
  ) {
    const { kind } = sample;
    if (kind === 'accusation') throw new Error('an accusation is not entered at the counter');
    const entered = await day.call(
      registrar,
      'matter.enter',
      {
        ...said,
        kind,
        channel,
        level: sample.level,
        sender: sample.sender,
        writtenOn: null,
        representatives: sample.representatives,
        groupSize: sample.groupSize,
      },
      keyOf(sample, desk),
    );
    return entered.matterId;
  }
  const filed = await day.call(null, 'matter.file', {
    ...said,
    kind: sample.kind,
    mailbox: sample.mailbox,
    draftKey: keyOf(sample, desk),
    about: sample.about,
    aboutOfficeIds: [...sample.aboutOfficeIds],
    photos: [],
    raisedWhere: '',
  });
  return filed.matterId;
};
