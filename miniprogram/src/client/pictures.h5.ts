import { type PictureSource } from './pictures';

const LONG_SIDE = 1600;
const QUALITY = 0.8;

function askForFiles(source: PictureSource, count: number): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.accept = 'image/*';
    chooser.multiple = count > 1 && source === 'album';
    if (source === 'camera') chooser.setAttribute('capture', 'environment');
    chooser.addEventListener('change', () => resolve([...(chooser.files ?? [])].slice(0, count)));
    chooser.addEventListener('cancel', () => resolve([]));
    chooser.click();
  });
}

/** Redrawn smaller. That also leaves behind where and when it was taken: only the pixels are drawn. */
async function shrunk(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.toDataURL('image/jpeg', QUALITY);
}

/** As it is, for a picture this browser cannot draw (HEIC): the server answers in words what to do. */
const unchanged = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('the chosen file cannot be read'));
    reader.readAsDataURL(file);
  });

export async function choosePictures(source: PictureSource, count: number): Promise<readonly string[]> {
  const files = await askForFiles(source, count);
  return Promise.all(files.map((file) => shrunk(file).catch(() => unchanged(file))));
}
