/** What sort of office it is: this decides what may be sent there and who may seal to it. */
export type OfficeKind =
  | 'petition-office'
  | 'department'
  | 'township'
  | 'discipline'
  | 'organisation'
  | 'government'
  | 'party-committee'
  | 'joint-meeting'
  | 'court'
  | 'procuratorate'
  | 'arbitration'
  | 'city';

/** An office of the county, or one outside that reviews it or is a right door. Address, hours and phone are public. */
export interface Office {
  readonly id: string;
  /** What people call it: 县住建局. */
  readonly name: string;
  /** As it signs: 青禾县住房和城乡建设局. */
  readonly fullName: string;
  /** Further names people write (房管局, 城关镇政府); with `name` and `fullName` they show that a text speaks of it. */
  readonly alsoCalled: readonly string[];
  readonly kind: OfficeKind;
  /** Order and mark in the figures, where units are shown by code: '07'. */
  readonly code: string;
  /** Whose head confirms when this office's own is alone, recused or away (rules §5.2); null at the top. */
  readonly superiorId: string | null;
  /** The next-higher organ that reviews its opinions (art. 35); null where nobody in this list does. */
  readonly reviewOrganId: string | null;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  /** Sends staff to the county hall every week (驻大厅). */
  readonly resident: boolean;
  /** May receive matters by forwarding or assignment. Sealed accusations go by `kind` instead (art. 30). */
  readonly handles: boolean;
  /** Letters are numbered 清住建信〔2026〕41号; absent where the office signs none. */
  readonly letterPrefix?: string;
}

/** Every name a text may use for this office, longest first, so that the fullest name is found. */
export const namesOf = (office: Office): readonly string[] =>
  [...new Set([office.fullName, office.name, ...office.alsoCalled])].sort((a, b) => b.length - a.length);
