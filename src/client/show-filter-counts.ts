/**
 * Says beside each option of each filter how many items it would find together with the other filters, and hides the options that
 * would find none. An option that is chosen stays.
 */
export function showFilterCounts(
  items: HTMLElement[],
  selects: HTMLSelectElement[],
  optionText: (text: string, count: number) => string,
): void {
  for (const select of selects) {
    const others = selects.filter((other) => other !== select && other.value !== '');
    const counts = new Map<string, number>();
    for (const { dataset } of items) {
      if (!others.every(({ name, value }) => valuesOf(dataset[name]).includes(value))) continue;
      for (const value of valuesOf(dataset[select.name])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    for (const option of select.options) {
      if (option.value === '' || option.disabled) continue;
      const count = counts.get(option.value) ?? 0;
      option.textContent = optionText(option.text.replace(/ \([\d,]+\)\s*$/, '').trim(), count);
      option.hidden = count === 0 && !option.selected;
    }
  }
}

const valuesOf = (value: string | undefined): string[] => (value ?? '').split('|');
