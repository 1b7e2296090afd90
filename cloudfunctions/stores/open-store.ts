import { openEmbedded } from './embedded/embedded-store';
import type { Store } from './port';

/** The store this machine is set up for: MongoDB where MONGODB_URI says so, else the data folder. Throws StoreTrouble. */
export const openStore = async ({
  dataFolder,
  mongodbUri,
}: {
  readonly dataFolder: string;
  readonly mongodbUri: string | null;
}): Promise<Store> => {
  if (mongodbUri === null) return openEmbedded(dataFolder);
  const { openMongo } = await import('./mongodb/mongo-store');
  return openMongo(mongodbUri);
};
