/** Days of this project are days in Germany, whatever zone the server runs in. */
export const zone = 'Europe/Berlin'
