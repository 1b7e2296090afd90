import { ok } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';
import { matterFor } from '../stores/matter-cabinet';
import { petitionersMatter } from '../views/petitioners-matter';

/** 这件事: the matter as its petitioner sees it. */
export const readMatter: Handler<'matter.read'> = async ({ id }, call, desk) => {
  const found = await matterFor(call, desk, id);
  return found.ok ? ok(petitionersMatter(found.value, desk, call.now)) : found;
};
