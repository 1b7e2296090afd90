/** What a select of either target is told. */
export interface SelectControlProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly word: string }[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
  /** Shown while nothing is chosen. */
  readonly none: string;
}
