import type { Matter } from '../../shared/matter/record';
import { aMatter, type MatterBuilder } from './matter';
import { staffActor } from './people';

const atHousing = aMatter().classified().forwardedTo('housing');
const underWay = atHousing.acceptedOn('2026-03-10');
const signed = underWay.issuedOn('2026-04-01');
const notSupported = underWay.issuedOn('2026-04-01', { conclusion: 'not-support', doneBy: null });
const served = notSupported.servedOn('2026-04-02');
const supported = signed.servedOn('2026-04-02');

/** A matter in every state and region that can be reached, named by what happened last. For what must hold of all of them. */
const situations: Readonly<Record<string, MatterBuilder>> = {
  registered: aMatter().withPhotos('a'.repeat(32)),
  'entered at the counter': aMatter().through('visit'),
  'come down from above': aMatter().through('from-above'),
  classified: aMatter().classified(),
  forwarded: atHousing,
  'forwarded at level 2': aMatter().atLevel(2).classified().forwardedTo('housing'),
  'forwarded at level 3': aMatter().atLevel(3).classified().forwardedTo('housing'),
  assigned: aMatter().classified().assignedTo('housing'),
  'objection proposed': atHousing.proposes('object', { reason: '不在城区排水范围里。', suggestOfficeId: 'water' }),
  objected: atHousing.objected(),
  'objection agreed': atHousing.on('2026-03-04').objected().objectionAgreed(),
  'objection agreed, sent on': atHousing
    .on('2026-03-04')
    .objected()
    .objectionAgreed()
    .on('2026-03-06')
    .forwardedTo('water'),
  'objection rejected': atHousing.objected().objectionRejected(),
  recalled: atHousing.on('2026-03-05').recalled(),
  'recalled, sent on': atHousing.on('2026-03-05').recalled().on('2026-03-06').forwardedTo('water'),
  'under way': underWay,
  'under way as a duty': aMatter().classified('31(5)').forwardedTo('environment').accepted(),
  'under way as a suggestion': aMatter().asSuggestion().classified().forwardedTo('transport').accepted(),
  'handled by the petition office itself': aMatter().classified().handledDirectly(),
  reclassified: underWay.on('2026-03-12').reclassified('31(5)'),
  'moved to another unit': underWay.on('2026-03-12').changedTo('urban-management'),
  extended: underWay.on('2026-03-12').extendedBy(20),
  'extension proposed': underWay.proposes(
    'extend',
    { days: 20, reason: '要请专业队伍探明管道走向。' },
    staffActor('zhujian2'),
  ),
  signed,
  'letter taken back': signed.letterTakenBack(),
  'letter on its way by post': signed.dispatchedBy('post'),
  'letter came back': signed.dispatchedBy('post').on('2026-04-10').dispatchFailed(),
  'letter sent to the phone': aMatter()
    .agreeingToElectronic()
    .classified()
    .forwardedTo('housing')
    .accepted()
    .issued()
    .dispatchedBy('electronic'),
  'letter laid ready at level 3': aMatter().atLevel(3).classified().forwardedTo('housing').accepted().issued(),
  'signed at level 2': aMatter().atLevel(2).classified().forwardedTo('housing').accepted().issued(),
  'served, supported': supported,
  'served, not supported': served,
  'served as a suggestion reply': aMatter()
    .asSuggestion()
    .classified()
    .forwardedTo('transport')
    .accepted()
    .issued()
    .served(),
  'said to be done': supported.on('2026-05-20').executed('done'),
  'rated unhappy': served.rated('unit', 'unsatisfied', '没有说清为什么'),
  'unhappy with the petition office': served.rated('petition-office', 'unsatisfied'),
  'unhappy, answered': served.rated('unit', 'unsatisfied').unhappyAnswered('unit'),
  'rated by all': served.rated('unit', 'satisfied').rated('petition-office', 'basically'),
  closed: served.on('2026-06-01').closed(),
  refused: aMatter().classified().refused(),
  diverted: atHousing.diverted(),
  'refusal objected to': aMatter().classified().refused().refusalObjected(),
  'taken up again': aMatter().classified().refused().refusalObjected().on('2026-03-05').takenUpAgain(),
  "in the secretary's mailbox, instructed": aMatter().intoMailbox('secretary').instructedBy('shuji1'),
  "in a township's mailbox": aMatter().intoMailbox('township:hewan'),
  'handled by the township that received it': aMatter().intoMailbox('township:hewan').classified().handledDirectly(),
  'report of the result given': aMatter().classified().assignedTo('housing').accepted().reported(),
  'filed as a report': aMatter().asReport('discipline', 'housing'),
  'filed as a nameless report': aMatter().atLevel(3).asReport('discipline', 'housing'),
  'report, noticed': aMatter().asReport('discipline', 'housing').noticeGiven(),
  'sealed while under way': underWay.sealedTo('discipline', 'housing'),
  'sealed, opened with a reason': underWay.sealedTo('discipline', 'housing').sealedOpenedBy('jiwei1'),
  'filed as a report, opened': aMatter().asReport('discipline', 'housing').sealedOpenedBy('jiwei1'),
  'handed back': underWay.sealedTo('discipline', 'housing').handedBack(),
  'report handed back': aMatter().asReport('discipline', 'housing').handedBack(),
  'name destroyed': atHousing.levelChanged(3),
  'with additions, read and recused': atHousing
    .supplemented('又漫了一次')
    .identityReadBy('zhujian1')
    .recusedBy('zhujian1'),
};

/** Every situation, built; for `test.each`. */
export const everySituation: readonly { readonly when: string; readonly matter: Matter }[] = Object.entries(
  situations,
).map(([when, builder]) => ({ when, matter: builder.build() }));

export const situation = (when: string): Matter => {
  const found = everySituation.find((one) => one.when === when);
  if (found === undefined) throw new Error(`no situation is called ${when}`);
  return found.matter;
};
