/** Runs a request where its statements find each other: the scope of the database's writer queue. */
export const inRequestScope = <T>(run: () => Promise<T>): Promise<T> => run()
