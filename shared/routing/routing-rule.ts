import type { PlaceKind } from '../people/villages';
import type { SubjectId } from './subjects';

/** One row of the responsibility catalogue: who is in charge of what, and the words by which a text shows it. */
export interface RoutingRule {
  /** The number people cite. It stays with the row; rows stand in the order of their numbers. */
  readonly rule: number;
  /** Words that nearly always mean this row: 路灯. */
  readonly strong: readonly string[];
  /** Words that speak for this row and occur elsewhere too: 小区. */
  readonly words: readonly string[];
  /** Any of these found, and the row is out. */
  readonly notWords?: readonly string[];
  /** For a place of this kind; elsewhere the row is only an alternative. An unknown place changes nothing. */
  readonly place?: PlaceKind;
  readonly subject: SubjectId;
  /** null: the township of the place. */
  readonly officeId: string | null;
  /** The row in one sentence, for the registrar and for the petitioner: 城区排水设施归住建局. */
  readonly say: string;
  /** What the registrar should think of before sending it anywhere. */
  readonly hint?: RoutingHint;
}

/** The words may belong to an accusation (art. 30), to a court or police procedure (31(1)) or to arbitration (31(2)). */
export type RoutingHint = 'accusation' | 'court' | 'arbitration';

export const hints: Record<RoutingHint, string> = {
  accusation: '可能是检举控告，先看第三十条',
  court: '可能是涉法涉诉，先看第三十一条第一项',
  arbitration: '可能要走仲裁，先看第三十一条第二项',
};
