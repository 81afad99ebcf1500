namespace IoctlGen.Generator.Model;

/// <summary>The fields of a call's input that parameters own.</summary>
/// <param name="Variable">The local variable that holds them, called as no parameter is.</param>
/// <param name="Structure">The structure of the input, as the file spells it.</param>
/// <param name="ComesBack">Whether the output begins with that structure too.</param>
/// <param name="Returns">Whether the method returns what the call does.</param>
/// <param name="Fields">Each field with its owner.</param>
sealed record OwnedFieldsModel(string Variable, string Structure, bool ComesBack, bool Returns, EquatableArray<OwnedFieldModel> Fields);

/// <summary>One field with its owner.</summary>
/// <param name="Name">The field, as the declaration names it.</param>
/// <param name="Field">The same, escaped.</param>
/// <param name="IsPointer">Whether the field is of a pointer type.</param>
/// <param name="ParameterName">The name of the parameter, for exceptions.</param>
/// <param name="Parameter">The expression of the parameter.</param>
/// <param name="IsHandle">Whether it is a handle rather than memory.</param>
/// <param name="Length">The field of the length, escaped; null for none.</param>
/// <param name="Alignment">What the address must be a multiple of.</param>
sealed record OwnedFieldModel(string Name, string Field, bool IsPointer, string ParameterName, string Parameter, bool IsHandle, string? Length, int Alignment);
