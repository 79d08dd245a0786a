/** Whether a text holds nothing that could be seen: white space and signs without a shape of their own. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cf}]/u.test(text)
