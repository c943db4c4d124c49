/**
 * What the article's MDX is rendered with. Authors write `<Note>` only; {@link remarkPassages}
 * turns paragraphs and notes into the rest.
 */
import NoteMark from '../components/NoteMark/NoteMark.astro';
import NoteText from '../components/NoteText/NoteText.astro';
import Passage from '../components/Passage/Passage.astro';

export const articleComponents = { Passage, NoteMark, NoteText };
