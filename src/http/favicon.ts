/** The small picture of the browser's tab: three voices that overlap. It carries no name, so it fits any association. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill-opacity=".85"><circle cx="11" cy="12" r="9" fill="#0d6b6b"/><circle cx="21" cy="12" r="9" fill="#cc6250"/><circle cx="16" cy="21" r="9" fill="#e0a72e"/></g></svg>`
