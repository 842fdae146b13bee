/** For a phrase that begins a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** For a sentence that goes on behind other words. */
export const uncapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
