export const originalsLabel = 'Originals of the placeholders';
export const showInText = 'Show in the text';
export const onlyHere = 'Only you see these. Claude and this page have the placeholders.';

export function originalsCount(count: number): string {
  return count === 1 ? '1 original' : `${count} originals`;
}
