/** Something to put right, and the field where. */
export interface Fault {
  readonly id: string;
  readonly words: string;
}
