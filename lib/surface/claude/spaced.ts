/** The site writes the breaks between paragraphs in its own way. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
