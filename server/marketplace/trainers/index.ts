export { allCountries, type Country, countryName, isCountry } from "./countries.ts";
export { displayName, lastNameInitial, type TrainerNames } from "./display-name.ts";
export { findTrainer, saveTrainer, type Trainer, type TrainerProfile } from "./profile.ts";
