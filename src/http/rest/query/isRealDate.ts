/** Whether a text can be read as a date, on a day that there is: JavaScript reads 31 February as 3 March. */
export const isRealDate = (text: string): boolean => {
  if (Number.isNaN(Date.parse(text))) return false
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  return day === undefined || new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true
}
