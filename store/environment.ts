/** Thrown at start where a setting is missing: the deployment is wrong, not the request. */
class MissingSettingError extends Error {
  constructor(name: string) {
    super(`The environment variable ${name} is not set: the stack gives it to this function in infra/.`)
    this.name = 'MissingSettingError'
  }
}

/** A setting that the stack must have given to this function. Read when first needed, so that a function needs only its own. */
export const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new MissingSettingError(name)
  return value
}
