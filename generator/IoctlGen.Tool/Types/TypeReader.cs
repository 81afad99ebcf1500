using System.Reflection;
using System.Reflection.Metadata;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Types;

/// <summary>Turns the types of signatures and fields into what C has for them.</summary>
sealed class TypeReader
{
    /// <summary>Structures of C are nested some ten levels deep.</summary>
    const int MaximumDepth = 64;

    readonly Dictionary<TypePlace, DataType> _read = [];
    readonly HashSet<TypePlace> _reading = [];

    /// <summary>What C has for a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="user">What uses it, for the message: <c>Client.dll: LabReport.First</c>.</param>
    /// <exception cref="ToolException">C has nothing for it, or it cannot be found.</exception>
    public DataType Read(ClrType type, string user) => type switch
    {
        PrimitiveClr primitive => Scalars.OfPrimitive(primitive.Code.ToString()) ?? throw No(type, user),
        PointerClr => Scalars.Pointer,
        NamedClr named => KnownStructures.Of(named.FullName) ?? Declared(named, user),
        _ => throw No(type, user),
    };

    DataType Declared(NamedClr type, string user)
    {
        if (type.File.Folder.Find(type.File, type.Handle) is not { } place)
        {
            throw type.FullName.StartsWith("System.", StringComparison.Ordinal)
                ? No(type, user)
                : new ToolException($"{user}: the type '{type.FullName}' is declared in {AssemblyFolder.AssemblyOf(type.File, type.Handle)}.dll, which does not lie beside {type.File.Path}: copy it there (CopyLocalLockFileAssemblies in the project does so)");
        }

        if (_read.TryGetValue(place, out var known))
            return known;
        if (!_reading.Add(place))
            throw new ToolException($"{user}: the structure '{place.FullName}' holds itself, so that it has no size; build the assembly again");
        if (_reading.Count > MaximumDepth)
            throw new ToolException($"{user}: the structures up to '{place.FullName}' are nested more than {MaximumDepth} levels deep; no header is");
        try
        {
            return _read[place] = DeclaredAt(place, user);
        }
        finally
        {
            _reading.Remove(place);
        }
    }

    DataType DeclaredAt(TypePlace place, string user)
    {
        var metadata = place.Assembly.Metadata;
        var fields = place.Definition.GetFields().Select(metadata.GetFieldDefinition).ToList();
        if (place.Definition.GetGenericParameters().Count > 0)
            throw new ToolException($"{user}: C has no generic structures as '{place.FullName}' is; declare a structure of its own");

        return AttributeArguments.Find(place.Assembly, place.Definition.GetCustomAttributes(), "System.Runtime.CompilerServices.InlineArrayAttribute") is { } inline
            ? new ArrayType(ElementOf(place, fields.First(IsOfInstance)), inline.Fixed<int>(0))
            : DeclaredAt(place, fields, user);
    }

    DeclaredType DeclaredAt(TypePlace place, List<FieldDefinition> fields, string user)
    {
        var name = AttributeArguments.Find(place.Assembly, place.Definition.GetCustomAttributes(), AttributeNames.Full(AttributeNames.NativeName));
        var header = name?.Text(AttributeNames.Header);
        var native = name?.Fixed<string>(0);
        NativeNames.Require(native ?? "_", $"{place.Assembly.Path}: {place.FullName}");
        NativeNames.RequireHeader(header, $"{place.Assembly.Path}: {place.FullName}");
        DeclaredType read = IsEnum(place)
            ? EnumReader.Read(place, native, header, (ScalarType)Read(place.Assembly.TypeOf(fields.First(IsOfInstance)), user))
            : StructureOf(place, native ?? NameOf(place), header, FieldsOf(place, [.. fields.Where(IsOfInstance)]));
        return read with { Only64Bit = name?[AttributeNames.Only64Bit] is true };
    }

    /// <summary>The name of a structure; of one that is nested in another, after that one's.</summary>
    static string NameOf(TypePlace place) =>
        place.Definition.GetDeclaringType() is { IsNil: false } outer && new TypePlace(place.Assembly, outer) is var holder
        && place.Assembly.NameOf(holder.Definition.BaseType) == "System.ValueType"
            ? $"{NameOf(holder)}_{CIdentifier.OfType(place.Name)}"
            : CIdentifier.OfType(place.Name);

    static bool IsEnum(TypePlace place) => place.Assembly.NameOf(place.Definition.BaseType) == "System.Enum";

    static bool IsOfInstance(FieldDefinition field) => !field.Attributes.HasFlag(FieldAttributes.Static);

    static StructureType StructureOf(TypePlace place, string name, string? header, List<DataField> fields)
    {
        var kind = StructureKind.Of(place);
        var stated = place.Definition.GetLayout();
        return StructureType.Of(name, place.FullName, header, kind, stated.PackingSize, stated.Size, fields, TailReader.IsMarked(place), TailReader.IsElsewhere(place));
    }

    List<DataField> FieldsOf(TypePlace place, IReadOnlyList<FieldDefinition> fields)
    {
        var bits = new BitFieldReader(place);
        bits.RequireFields(fields.Select(field => place.Assembly.Metadata.GetString(field.Name)));
        return [.. fields.Select(field => FieldOf(place, field, bits))];
    }

    DataField FieldOf(TypePlace place, FieldDefinition field, BitFieldReader bits)
    {
        var metadataName = place.Assembly.Metadata.GetString(field.Name);
        var name = CIdentifier.OfField(metadataName);
        var offset = field.GetOffset();
        var type = TypeOf(place, field);
        var stated = StatedTypeReader.Read(place.Assembly, field, UserOf(place, field));
        return new(name, CIdentifier.Declared(metadataName), type, offset < 0 ? null : offset, DataField.IsMadeFor(place.FullName, CIdentifier.Declared(metadataName), type))
        {
            Bits = bits.Of(metadataName, type),
            Stated = stated,
            IsTail = stated is { IsTail: true },
        };
    }

    DataType ElementOf(TypePlace place, FieldDefinition element) => StatedTypeReader.Read(place.Assembly, element, UserOf(place, element)) is null
        ? TypeOf(place, element)
        : throw new ToolException($"{UserOf(place, element)} is marked [NativeType], and is the element of an array, which C has no type for; mark the fields that are of '{place.FullName}'");

    /// <summary>A fixed buffer's field is of a structure that the compiler made; its element is that structure's one field.</summary>
    DataType TypeOf(TypePlace place, FieldDefinition field)
    {
        var user = UserOf(place, field);
        var type = place.Assembly.TypeOf(field);
        if (AttributeArguments.Find(place.Assembly, field.GetCustomAttributes(), "System.Runtime.CompilerServices.FixedBufferAttribute") is not { } buffer
            || type is not NamedClr made || place.Assembly.Folder.Find(place.Assembly, made.Handle) is not { } home)
            return Read(type, user);

        var element = home.Assembly.Metadata.GetFieldDefinition(home.Definition.GetFields().First());
        return new ArrayType(Read(home.Assembly.TypeOf(element), user), buffer.Fixed<int>(1));
    }

    static string UserOf(TypePlace place, FieldDefinition field) => $"{place.Assembly.Path}: {place.FullName}.{CIdentifier.OfField(place.Assembly.Metadata.GetString(field.Name))}";

    static ToolException No(ClrType type, string user) =>
        new($"{user}: C has no counterpart for the type '{type.Display}'; declare the integers or the structure that the driver has");
}
