import { defineElement } from '../../lib/browser/define-element.ts';
import { kept } from '../../lib/browser/storage.ts';

/** Shows the door to the paragraph that `reading-offer.ts` has kept. */
class ResumeReading extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const place = link && kept(`place:${link.pathname}`);
    const [, section, passage] = /^s(\d+)-p(\d+)$/u.exec(place ?? '') ?? [];
    const offset = this.dataset['offsets']?.split(' ')[Number(section)];
    if (!link || !place || offset === undefined) return;
    link.hash = place;
    this.querySelector('[data-number]')?.append(String(Number(offset) + Number(passage)));
    this.hidden = false;
  }
}

defineElement('resume-reading', ResumeReading);
