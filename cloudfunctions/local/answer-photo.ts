import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../edge/desk';
import { photoTicketFor } from '../views/photos';

/** GET /photo/<id>?size=…&ticket=…: a short-lived ticket from the matter's page lets in; nothing else does. Always JPEG. */
export const answerPhoto = async (request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const id = url.pathname.slice('/photo/'.length);
  const size = url.searchParams.get('size') === 'small' ? 'thumbnail' : 'full';
  const ticket = url.searchParams.get('ticket') ?? '';
  const isLetIn = desk.crypto.checkTicket(ticket, photoTicketFor(id, await isSealed(id, desk)), desk.clock.now());
  const picture = isLetIn ? await desk.photos.readPhoto(id, size) : null;
  if (picture === null) {
    response.writeHead(404);
    response.end();
    return;
  }
  response.writeHead(200, {
    'content-type': 'image/jpeg',
    'content-length': picture.byteLength,
    'cache-control': 'private, max-age=600',
    'content-disposition': 'inline',
  });
  response.end(picture);
};

/** Does it belong to a sealed accusation now? A draft's photo belongs to no matter yet. */
const isSealed = async (photoId: string, desk: Desk): Promise<boolean> => {
  const matterId = await desk.photos.matterOfPhoto(photoId);
  const matter = matterId === null ? null : await desk.store.get(desk.matters, matterId);
  return matter !== null && matter.state.sealed !== null;
};
