import type { StaffActor } from '../../shared/people/actor';
import { aMatter, type MatterBuilder } from '../builders/matter';
import { cast, castWithout } from './cast';

/** How a matter begins, and who is there to deal with it. */
export interface Situation {
  readonly name: string;
  readonly begins: MatterBuilder;
  readonly cast: readonly StaffActor[];
}

/** The situations that rules §5.2 was searched in, and those that the county's doors add. */
export const situations: readonly Situation[] = [
  { name: 'filed on the phone', begins: aMatter(), cast },
  { name: 'known to the petition office alone', begins: aMatter().atLevel(2), cast },
  { name: 'without a name', begins: aMatter().atLevel(3), cast },
  { name: 'with a name and no address', begins: aMatter().from({ name: '覃桂枝' }), cast },
  { name: 'answered on the phone if she likes', begins: aMatter().agreeingToElectronic(), cast },
  { name: 'a suggestion', begins: aMatter().asSuggestion(), cast },
  { name: 'a request to act against somebody (31(5))', begins: aMatter().classified('31(5)'), cast },
  { name: 'a matter for another procedure (31(2))', begins: aMatter().classified('31(2)'), cast },
  { name: 'to the secretary’s mailbox', begins: aMatter().intoMailbox('secretary'), cast },
  { name: 'to a township’s mailbox', begins: aMatter().intoMailbox('township:hewan'), cast },
  { name: 'to a township’s mailbox without a name', begins: aMatter().intoMailbox('township:hewan').atLevel(3), cast },
  { name: 'at the counter of a department', begins: aMatter().atTheCounterOf('housing'), cast },
  { name: 'handled by the petition office itself', begins: aMatter().classified().handledDirectly(), cast },
  { name: 'assigned from above', begins: aMatter().through('from-above').classified().assignedTo('housing'), cast },
  { name: 'an accusation with a name', begins: aMatter().asReport(), cast },
  { name: 'an accusation without a name', begins: aMatter().atLevel(3).asReport(), cast },
  {
    name: 'an accusation against the committee',
    begins: aMatter().asReport('city-discipline', 'county-committee'),
    cast,
  },
  {
    name: 'at a unit whose head is alone',
    begins: aMatter().classified().forwardedTo('housing'),
    cast: castWithout('staff-zhujian1'),
  },
  {
    name: 'at a unit whose head is a relative',
    begins: aMatter().classified().forwardedTo('housing').recusedBy('zhujian2'),
    cast,
  },
  { name: 'turned away, and not content with it', begins: aMatter().classified().refused().refusalObjected(), cast },
  {
    name: 'with a letter that waits to be served',
    begins: aMatter().classified().forwardedTo('housing').accepted().issued(),
    cast,
  },
  {
    name: 'assigned, reported, and asked about by the secretary',
    begins: aMatter().classified().assignedTo('housing').accepted().reported().instructedBy('shuji1'),
    cast,
  },
  {
    name: 'supported, and then not carried out',
    begins: aMatter().classified().forwardedTo('housing').accepted().issued().served().executed('refuse-execution'),
    cast,
  },
  {
    name: 'supported, served and unhappy',
    begins: aMatter().classified().assignedTo('housing').accepted().issued().served().rated('unit', 'unsatisfied'),
    cast,
  },
];
