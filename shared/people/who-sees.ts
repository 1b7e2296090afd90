import type { FilingData, Privacy } from '../matter/moves';
import { holdsWhile, sightOf, type Relation } from './sight';

/** What the filing page asks: what is filed, at which level, and whether a township's own mailbox receives it. */
export interface ToBeFiled {
  readonly kind: FilingData['kind'];
  readonly privacy: Privacy;
  readonly direct: boolean;
}

/** One line of 谁能看到什么. */
export interface SeenBy {
  readonly who: string;
  readonly identity: boolean;
  readonly text: boolean;
}

/** Whom the page names, by the relation each will have; a row stands where it says something for this filing. */
interface Audience {
  readonly who: string;
  readonly relation: Relation;
  readonly shownFor: (filed: ToBeFiled) => boolean;
}

const isReport = ({ kind }: ToBeFiled): boolean => kind === 'accusation';
const isOwnMailbox = (filed: ToBeFiled): boolean => filed.direct && !isReport(filed);
const isForTheCounty = (filed: ToBeFiled): boolean => !filed.direct && !isReport(filed);

// prettier-ignore
export const audiences: readonly Audience[] = [
  { who: '收举报的纪检监察机关',       relation: 'discipline',         shownFor: isReport },
  { who: '您告的人、单位',             relation: 'accused-office',     shownFor: isReport },
  { who: '信访局经办人',               relation: 'petition-office',    shownFor: isForTheCounty },
  { who: '信访局',                     relation: 'petition-office',    shownFor: isReport },
  { who: '乡镇（街道）经办人',         relation: 'registering-office', shownFor: isOwnMailbox },
  { who: '乡镇（街道）书记',           relation: 'mailbox-owner',      shownFor: isOwnMailbox },
  { who: '办事单位',                   relation: 'handling-unit',      shownFor: isForTheCounty },
  { who: '转去办的单位',               relation: 'handling-unit',      shownFor: isOwnMailbox },
  { who: '信访局督办员',               relation: 'overseer',           shownFor: isOwnMailbox },
  { who: '县领导、县联席办',           relation: 'county-leader',      shownFor: (filed) => !isReport(filed) },
  { who: '县领导',                     relation: 'county-leader',      shownFor: isReport },
  { who: '其他人',                     relation: 'none',               shownFor: () => true },
];

/** Who will see what of this filing: the same table as the server's, told before anything is sent (rules §5.5). */
export const whoSees = (filed: ToBeFiled): readonly SeenBy[] =>
  audiences
    .filter(({ shownFor }) => shownFor(filed))
    .map(({ who, relation }) => {
      // Of a sealed accusation only the relations that outlive the sealing see anything (art. 30).
      const row = sightOf(holdsWhile(relation, isReport(filed)) ? relation : 'none');
      return { who, identity: row.identity.includes(filed.privacy), text: row.text };
    });
