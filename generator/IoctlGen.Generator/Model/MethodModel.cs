namespace IoctlGen.Generator.Model;

/// <summary>One implementing part.</summary>
/// <param name="Modifiers">The user's modifiers, as written.</param>
/// <param name="ReturnType">The return type, as the file spells it.</param>
/// <param name="Name">The name, escaped.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Platform">The platform that the method is supported on; null for no attribute.</param>
/// <param name="Summary">The documentation; null where the user wrote some, which it would replace.</param>
/// <param name="Body">The call, or why there is none.</param>
sealed record MethodModel(
    string Modifiers,
    string ReturnType,
    string Name,
    EquatableArray<ParameterModel> Parameters,
    string? Platform,
    string? Summary,
    BodyModel Body);

/// <summary>One parameter, without its default value.</summary>
sealed record ParameterModel(string Modifiers, string Type, string Name);
