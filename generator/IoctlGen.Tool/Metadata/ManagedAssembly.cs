using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Metadata;

/// <summary>A compiled assembly, of which the metadata is read: nothing of it is ever loaded to run.</summary>
sealed class ManagedAssembly
{
    /// <summary>The largest assembly, in bytes.</summary>
    const int MaximumLength = 256 << 20;

    /// <summary>How deep types are nested at most: a reference in a damaged assembly may lie in itself.</summary>
    const int DeepestNesting = 64;

    /// <summary>The most bytes of a signature, and of the arguments of an attribute.</summary>
    const int LongestSignature = 1024, LongestAttribute = 4096;

    readonly PEReader _file; // The metadata lies in its memory.

    ManagedAssembly(string path, PEReader file, AssemblyFolder folder)
    {
        (Path, _file, Folder) = (path, file, folder);
        Metadata = _file.GetMetadataReader();
        Signatures = new(this);
    }

    /// <summary>The path, as it was given.</summary>
    public string Path { get; }

    /// <summary>The assembly's simple name.</summary>
    public string Name => Metadata.GetString(Metadata.GetAssemblyDefinition().Name);

    public MetadataReader Metadata { get; }

    /// <summary>The processors that it runs on, as far as C's layouts differ: those of one pointer size lay types out alike on Windows. Without a processor of its own, it runs on all.</summary>
    public IReadOnlyList<CTarget> Targets => _file.PEHeaders switch
    {
        { PEHeader.Magic: PEMagic.PE32Plus } => [CTarget.X64],
        { CorHeader.Flags: var flags } when (flags & (CorFlags.Requires32Bit | CorFlags.Prefers32Bit)) != 0 => [CTarget.X86],
        _ => [CTarget.X64, CTarget.X86],
    };

    /// <summary>Reads signatures of this assembly.</summary>
    public SignatureTypes Signatures { get; }

    /// <summary>Where the assemblies lie that it refers to.</summary>
    public AssemblyFolder Folder { get; }

    /// <summary>Opens an assembly.</summary>
    /// <exception cref="ToolException">There is no such file, or it is no assembly of .NET.</exception>
    public static ManagedAssembly Open(string path, AssemblyFolder folder)
    {
        // The whole file at once, so that it is not locked against the next build.
        var bytes = InputFile.ReadBytes(path, "assembly", MaximumLength);
        try
        {
            var file = new PEReader([.. bytes]);
            if (file.HasMetadata && file.GetMetadataReader().IsAssembly)
                return new(path, file, folder);
        }
        catch (BadImageFormatException)
        {
        }

        throw new ToolException($"{path}: this is no assembly of .NET; name the .dll that the C# project builds (bin/Release/…/Driver.Client.dll)");
    }

    /// <summary>The instructions of a method.</summary>
    public BlobReader BodyOf(MethodDefinition method) => _file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();

    /// <summary>The full name of a type: <c>Acme.Outer.Inner</c>, <c>System.Span`1</c>; empty for none.</summary>
    /// <exception cref="BadImageFormatException">Types are nested too deep, in themselves for instance.</exception>
    public string NameOf(EntityHandle type) => NameOf(type, depth: 0);

    /// <summary>The type of a field.</summary>
    /// <exception cref="BadImageFormatException">The signature is longer than any that a compiler makes.</exception>
    public ClrType TypeOf(FieldDefinition field)
    {
        Require(field.Signature, LongestSignature);
        return field.DecodeSignature(Signatures, null);
    }

    /// <summary>The types of a method.</summary>
    /// <inheritdoc cref="TypeOf"/>
    public MethodSignature<ClrType> SignatureOf(MethodDefinition method)
    {
        Require(method.Signature, LongestSignature);
        return method.DecodeSignature(Signatures, null);
    }

    /// <summary>The types of a property.</summary>
    /// <inheritdoc cref="TypeOf"/>
    public MethodSignature<ClrType> SignatureOf(PropertyDefinition property)
    {
        Require(property.Signature, LongestSignature);
        return property.DecodeSignature(Signatures, null);
    }

    /// <summary>The arguments of an attribute.</summary>
    /// <inheritdoc cref="TypeOf"/>
    public CustomAttributeValue<string> ValueOf(CustomAttribute attribute)
    {
        Require(attribute.Value, LongestAttribute);
        return attribute.DecodeValue(AttributeTypes.Instance);
    }

    /// <summary>Holds the bytes of a signature to a limit: the library decodes types within types by recursion, a level for each byte.</summary>
    public void Require(BlobHandle bytes, int maximum = LongestSignature)
    {
        if (Metadata.GetBlobReader(bytes).Length is var length && length > maximum)
            throw new BadImageFormatException($"a signature has {length} bytes, and at most {maximum} are read");
    }

    /// <summary>The assembly, or whatever else, that a type or the type around it lies in.</summary>
    /// <exception cref="BadImageFormatException">Types are nested too deep, in themselves for instance.</exception>
    public EntityHandle ScopeOf(EntityHandle type)
    {
        for (var depth = 0; type.Kind == HandleKind.TypeReference; depth++)
        {
            if (depth > DeepestNesting)
                throw new BadImageFormatException($"a type is nested more than {DeepestNesting} levels deep, or in itself");
            type = Metadata.GetTypeReference((TypeReferenceHandle)type).ResolutionScope;
        }

        return type;
    }

    /// <summary>The full name of the type that declares a constructor.</summary>
    public string NameOfOwner(EntityHandle constructor) => constructor.Kind switch
    {
        HandleKind.MemberReference => NameOf(Metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent),
        HandleKind.MethodDefinition => NameOf((EntityHandle)Metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()),
        _ => "",
    };

    string NameOf(EntityHandle type, int depth)
    {
        if (depth > DeepestNesting)
            throw new BadImageFormatException($"a type is nested more than {DeepestNesting} levels deep, or in itself");

        // An interface has no base type.
        return type switch
        {
            { IsNil: true } => "",
            { Kind: HandleKind.TypeDefinition } => NameOf(Metadata.GetTypeDefinition((TypeDefinitionHandle)type), depth),
            { Kind: HandleKind.TypeReference } => NameOf(Metadata.GetTypeReference((TypeReferenceHandle)type), depth),
            _ => "",
        };
    }

    string NameOf(TypeDefinition type, int depth) => type.GetDeclaringType() is { IsNil: false } outer
        ? $"{NameOf(outer, depth + 1)}.{Metadata.GetString(type.Name)}"
        : Join(type.Namespace, type.Name);

    string NameOf(TypeReference type, int depth) => type.ResolutionScope.Kind == HandleKind.TypeReference
        ? $"{NameOf(type.ResolutionScope, depth + 1)}.{Metadata.GetString(type.Name)}"
        : Join(type.Namespace, type.Name);

    string Join(StringHandle space, StringHandle name) =>
        space.IsNil ? Metadata.GetString(name) : $"{Metadata.GetString(space)}.{Metadata.GetString(name)}";
}
