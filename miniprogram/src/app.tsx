import { type PropsWithChildren } from 'react';
import './ground';
import './styles/app.scss';

/** The app itself shows nothing: each page brings its own frame. */
export default function App({ children }: PropsWithChildren) {
  return children;
}
