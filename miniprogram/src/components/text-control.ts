/** What a text control of either target is told. */
export interface TextControlProps {
  /** Unique on the page: an error summary jumps to it. */
  readonly id: string;
  /** The label, for a screen reader; the visible label stands above (Field). */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  /** Enter was pressed in a single line. */
  readonly onEnter?: () => void;
  readonly kind?: 'text' | 'number' | 'phone' | 'password' | 'search';
  /** Several lines. */
  readonly long?: boolean;
  readonly max?: number;
  readonly invalid?: boolean;
  readonly className?: string;
  /** Only inside a search field of the desk; on citizen pages the hint stands above the field. */
  readonly placeholder?: string;
  /** What a browser may offer to fill in. */
  readonly autoComplete?: string;
}
