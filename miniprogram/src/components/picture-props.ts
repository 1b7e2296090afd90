/** What a picture of either target is told. */
export interface PictureProps {
  /** A data URL, or an address of ours. */
  readonly src: string;
  /** What is on it, for a screen reader; '' when the words beside it say so already. */
  readonly label: string;
  readonly className?: string;
}
