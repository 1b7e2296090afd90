/** What a petitioner may leave about himself; every one may be empty. Never stored in the open. */
export interface Identity {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly residentId: string;
}

/** An identity as it lies in the matter: readable only with a key that is kept outside the database. */
export interface SealedIdentity {
  /** Null once destroyed: nobody can read it again. */
  readonly wrappedKey: string | null;
  readonly text: string;
  readonly destroyed: boolean;
}
