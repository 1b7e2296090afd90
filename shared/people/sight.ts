import type { Privacy } from '../matter/moves';

/** How much of the history: everything with its reasons, only the bare acts (who, when, what), or nothing. */
export type HistorySight = 'all' | 'acts' | 'none';

/**
 * Which single ratings (rules §5.5: nobody on the staff sees one before the window closes, save the unhappy one he must
 * answer): 'own' is that and later all; 'hears' is later all, and an unhappy one once its answer is so late that the
 * coordinator is told; 'asked' is the one whose answer waits for his yes; 'later' is only after the window.
 */
export type RatingSight = 'own' | 'hears' | 'asked' | 'later' | 'none';

export interface SightRow {
  /** A sealed accusation and everything else never share a row (art. 30). */
  readonly while: 'sealed' | 'unsealed' | 'always';
  readonly text: boolean;
  readonly photos: boolean;
  readonly place: boolean;
  /** The levels at which name and phone may be read: each time with a reason, and the petitioner sees that it was done. */
  readonly identity: readonly Privacy[];
  readonly history: HistorySight;
  readonly clocks: boolean;
  readonly letters: boolean;
  readonly ratings: RatingSight;
  /** Whom a 举报 is about. */
  readonly accused: boolean;
  readonly rule: string;
}

const yes = true;
const no = false;

/**
 * WHO SEES WHAT OF A MATTER, relation by relation, field by field. What is not in here is not seen. The server, the
 * lists and the preview on the filing page read this table. A relation is found from above: the first that fits counts.
 *
 * At level 3 no name is kept, so no row names it.
 */
// prettier-ignore
export const sightTable = {
  'recused':            { while: 'always',   text: no,  photos: no,  place: no,  identity: [],     history: 'none', clocks: no,  letters: no,  ratings: 'none',  accused: no,  rule: '条例 第二十八条第三款：回避的人什么都不看' },
  'accused-office':     { while: 'sealed',   text: no,  photos: no,  place: no,  identity: [],     history: 'none', clocks: no,  letters: no,  ratings: 'none',  accused: no,  rule: '条例 第三十条第三款：不得透露给被检举的人和单位' },
  'discipline':         { while: 'sealed',   text: yes, photos: yes, place: yes, identity: [1, 2], history: 'all',  clocks: yes, letters: no,  ratings: 'none',  accused: yes, rule: '条例 第三十条：只有收下检举件的机关看得到' },
  'petition-office':    { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [1, 2], history: 'all',  clocks: yes, letters: yes, ratings: 'own',   accused: yes, rule: '条例 第二十二条：信访局登记、转办、督办' },
  'registering-office': { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [1],    history: 'all',  clocks: yes, letters: yes, ratings: 'own',   accused: yes, rule: '条例 第二十三条：直接收到的单位自己登记' },
  'handling-unit':      { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [1],    history: 'all',  clocks: yes, letters: yes, ratings: 'own',   accused: no,  rule: '条例 第三十一条：正在办的单位；本人选了第 2 级就不知道是谁' },
  'overseer':           { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [],     history: 'all',  clocks: yes, letters: yes, ratings: 'hears', accused: no,  rule: '条例 第三十八条、第四十条：督办员看单位自己收的件，不看人' },
  'superior':           { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [],     history: 'all',  clocks: yes, letters: yes, ratings: 'asked', accused: no,  rule: '条例 第三十四条：只在等上级负责人点头的时候' },
  'mailbox-owner':      { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [],     history: 'all',  clocks: yes, letters: yes, ratings: 'later', accused: no,  rule: '条例 第十八条第二款：领导阅办自己信箱里的来信，不看人' },
  'county-leader':      { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [],     history: 'all',  clocks: yes, letters: yes, ratings: 'later', accused: no,  rule: '条例 第十八条第二款：县领导阅办，不看人' },
  'township-leader':    { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [],     history: 'all',  clocks: yes, letters: yes, ratings: 'later', accused: no,  rule: '条例 第十八条第二款：乡镇书记看本乡镇收的、办的，不看人' },
  'joint-meeting':      { while: 'unsealed', text: yes, photos: yes, place: yes, identity: [],     history: 'all',  clocks: yes, letters: yes, ratings: 'later', accused: no,  rule: '条例 第二十四条、第三十八条：联席办协调、督查，不看人' },
  'auditor':            { while: 'unsealed', text: no,  photos: no,  place: no,  identity: [],     history: 'acts', clocks: yes, letters: no,  ratings: 'none',  accused: no,  rule: '审计只看经过和凭据，不看内容' },
  'none':               { while: 'always',   text: no,  photos: no,  place: no,  identity: [],     history: 'none', clocks: no,  letters: no,  ratings: 'none',  accused: no,  rule: '没有写明能看的，一律看不到' },
} as const satisfies Record<string, SightRow>;

export type Relation = keyof typeof sightTable;

export const relations = Object.keys(sightTable) as readonly Relation[];

export const sightOf = (relation: Relation): SightRow => sightTable[relation];

/** May this relation exist at all while the matter is, or is not, a sealed accusation? */
export const holdsWhile = (relation: Relation, sealed: boolean): boolean => {
  const condition = sightOf(relation).while;
  return condition === 'always' || condition === (sealed ? 'sealed' : 'unsealed');
};
