import { ok, refuse } from '../../shared/kernel/outcome';
import { addressKey } from '../edge/limits';
import type { Handler } from '../edge/handler';
import { photoView } from '../views/photos';

/** 传照片: only a re-encoded copy without metadata is kept, tied to the draft until it is filed. */
export const addPhoto: Handler<'photo.add'> = async ({ draftKey, data }, call, desk) => {
  const spent = await desk.limits.spend('photo-per-address', addressKey(call.address));
  if (!spent.ok) return refuse('too-many-tries', { minutes: Math.ceil(spent.retryAfterSeconds / 60) });
  const added = await desk.photos.addPhoto(desk.crypto.hash(draftKey), Buffer.from(data, 'base64'), call.now);
  if (!added.ok) return added;
  return ok(photoView(added.value.id, false, desk, call.now));
};
