import { useEffect, useState } from 'react';
import type { Output } from '@shared/contract/operations';

export type Identity = Output<'identity.read'>;

/** An identity on the screen: while it is there the page carries the watermark. */
export function useIdentityShown(
  onIdentity: (isShown: boolean) => void,
): readonly [Identity | undefined, (identity: Identity) => void] {
  const [identity, setIdentity] = useState<Identity>();
  useEffect(() => {
    if (identity === undefined) return;
    onIdentity(true);
    return () => onIdentity(false);
  }, [identity, onIdentity]);
  return [identity, setIdentity];
}
