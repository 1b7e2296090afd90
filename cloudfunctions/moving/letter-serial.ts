import { yearOf, type CivilDate } from '../../shared/kernel/civil-date';
import type { EntryBody } from '../../shared/matter/history';
import type { MatterState } from '../../shared/matter/state';
import type { Desk } from '../edge/desk';
import { letterSerials } from '../stores/collections/letter-serials';

/** A letter gets its number when it is signed: 清住建信〔2026〕41号. Other steps pass as they are. */
export const numbered = async (body: EntryBody, state: MatterState, on: CivilDate, desk: Desk): Promise<EntryBody> => {
  if (body.kind !== 'move' || body.move !== 'issue') return body;
  const serial = await nextSerial(`${state.officeId ?? state.receivingOfficeId}-${yearOf(on)}`, desk);
  return { ...body, data: { ...body.data, serial } };
};

/** One number further, whoever else asks at the same moment. */
const nextSerial = async (id: string, desk: Desk): Promise<number> => {
  for (;;) {
    const row = await desk.store.get(letterSerials, id);
    const next = { id, version: (row?.version ?? 0) + 1, last: (row?.last ?? 0) + 1 };
    const taken =
      row === null
        ? await desk.store.insert(letterSerials, next)
        : await desk.store.replaceAt(letterSerials, next, row.version);
    if (taken.done) return next.last;
  }
};
