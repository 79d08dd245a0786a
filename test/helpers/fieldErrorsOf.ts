type FieldError = { message: string; path: string }

/** What a save was refused for: path and message of each field; an empty list where it was not refused. */
export const fieldErrorsOf = async (save: Promise<unknown>): Promise<FieldError[]> => {
  try {
    await save
    return []
  } catch (error) {
    const { data } = error as { data?: { errors?: FieldError[] } }
    if (!data?.errors) throw error
    return data.errors.map(({ message, path }) => ({ message, path }))
  }
}
