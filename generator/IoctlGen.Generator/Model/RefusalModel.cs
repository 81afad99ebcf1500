namespace IoctlGen.Generator.Model;

/// <summary>
/// The body of a method that breaks a rule: it throws. Without a body the compiler would report CS8795 for the method and
/// stop there, before it shows what the rule has to say.
/// </summary>
/// <param name="Breach">The rule, and what breaks it where that is no longer to be seen once everything is compiled.</param>
sealed record RefusalModel(string Breach) : BodyModel;
