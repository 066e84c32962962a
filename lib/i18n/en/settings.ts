import { settingsConsent } from "./settings-consent.ts";

export const settings = {
  title: "Settings",
  sections: "Sections of the settings",
  section: {
    profile: "Profile",
    consent: "Consent",
  },
  consent: settingsConsent,
  profile: {
    name: "Name",
    nameHelp: "Colleagues see it beside what you write. Customers do not.",
    nameSaved: "Name saved.",
    email: "E-mail",
    emailHelp: "You sign in with it.",
    role: "Role",
    roles: { agent: "Agent", lead: "Lead", admin: "Admin" },
    teams: "Teams",
    noTeams: "None yet",
    password: "Password",
    passwordHelp: "A new password signs you out everywhere else. You stay signed in here.",
    current: "Password now",
    next: "New password",
    nextHelp: "At least 8 characters.",
    change: "Change password",
    changing: "Changing",
    changed: "Password changed. All other sign-ins have ended.",
    sessions: "Sign-ins",
    sessionsHelp: "Lost a phone, or left a browser open somewhere? This ends every sign-in, here too.",
    saving: "Saving",
  },
} as const;
