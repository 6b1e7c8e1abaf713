/** Is an error that a page reports one of its own? A busy browser gives up a transition before any script of the next page could hear of it. */
export const isMistake = ({ message }: Error): boolean => !message.startsWith('Transition was ');
